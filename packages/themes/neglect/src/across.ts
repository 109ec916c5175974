import { alsoOn, countedIn, sameAcross } from '@deepdive/core';
import { at } from './publications.js';

export const across = {};
