/** How a cell looks; each look is a style of every workbook that is streamed. */
const looks = ['plain', 'header', 'title', 'date', 'moment', 'text', 'link', 'told'] as const;

/** A look, and whether something is wrong in the cell. */
export type Look = (typeof looks)[number];

/** The number of a look's style; cells in which something is wrong are shaded. */
export const styleOf = (look: Look, isShaded = false): number =>
  looks.indexOf(look) + (isShaded ? looks.length : 0);

const fontOf: Readonly<Partial<Record<Look, number>>> = { header: 1, title: 2, link: 3 };
const formatOf: Readonly<Partial<Record<Look, number>>> = { date: 164, moment: 165, text: 49 };

/** Whether a look's text goes on in the next line where its column ends. */
export const wraps = (look: Look): boolean => look === 'header' || look === 'told';

function xf(look: Look, isShaded: boolean): string {
  const fill = look === 'header' ? 2 : isShaded ? 3 : 0;
  const border = look === 'header' ? 1 : 0;
  const attributes = `numFmtId="${formatOf[look] ?? 0}" fontId="${fontOf[look] ?? 0}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"`;
  return `<xf ${attributes} applyAlignment="1"><alignment vertical="top"${wraps(look) ? ' wrapText="1"' : ''}/></xf>`;
}

const font = (more: string): string => `<font>${more}<sz val="11"/><name val="Calibri"/></font>`;
const solid = (rgb: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${rgb}"/></patternFill></fill>`;
const noBorder = '<border><left/><right/><top/><bottom/><diagonal/></border>';

/** The part with every look, in the order of their numbers. */
export function stylesXml(): string {
  const styles = [false, true].flatMap((isShaded) => looks.map((look) => xf(look, isShaded)));
  return [
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<numFmts count="2"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="dd/mm/yyyy\\ hh:mm"/></numFmts>',
    `<fonts count="4">${font('')}${font('<b/>')}<font><b/><sz val="14"/><name val="Calibri"/></font>${font('<u/>').replace('<name', '<color rgb="FF1D70B8"/><name')}</fonts>`,
    `<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${solid('E6ECF2')}${solid('FFF1CC')}</fills>`,
    `<borders count="2">${noBorder}<border><left/><right/><top/><bottom style="thin"><color rgb="FF505A5F"/></bottom><diagonal/></border></borders>`,
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" applyAlignment="1"><alignment vertical="top"/></xf></cellStyleXfs>',
    `<cellXfs count="${styles.length}">${styles.join('')}</cellXfs>`,
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    '</styleSheet>',
  ].join('');
}
