import { capitalised, idInWords, rangeInWords, type ThemeManifest } from '@deepdive/core';
import { svgText } from '../markdown.js';

const width = 560;
const rowHeight = 46;

/** Case selection from stage to stage as bars that grow narrower; `null` where nothing is selected. */
export function funnelPicture(theme: ThemeManifest): string | null {
  if (theme.selection.length === 0) return null;
  const height = theme.selection.length * rowHeight + 8;
  const bars = theme.selection.map(({ id, count }, at) => {
    const barWidth = width - (at * (width * 0.55)) / theme.selection.length;
    const y = 4 + at * rowHeight;
    const number = count === null ? 'no number printed' : rangeInWords(count);
    const text = svgText(`${capitalised(idInWords(id))}: ${number}`);
    return `<rect x="${(width - barWidth) / 2}" y="${y}" width="${barWidth}" height="${rowHeight - 8}" fill="#d5e3f5" stroke="#1d4f91"/><text x="${width / 2}" y="${y + 24}" text-anchor="middle">${text}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="Arial, sans-serif" font-size="14" fill="#1d1d1d"><title>${svgText(`Case selection of ${theme.title}`)}</title><rect width="${width}" height="${height}" fill="#ffffff"/>${bars.join('')}</svg>\n`;
}
