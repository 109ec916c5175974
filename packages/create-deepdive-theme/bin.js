#!/usr/bin/env node
import '@deepdive/create-theme/bin';
