/**
 * PDF: glyphs on pages, which become words, lines, columns and paragraphs again.
 *
 * <p>Start at {@link org.tallywire.readers.pdf.PdfReader}. {@link org.tallywire.readers.pdf.PageGlyphs} takes the glyphs
 * from PDFBox; {@link org.tallywire.readers.pdf.RunningHeads} takes away what stands on every page,
 * {@link org.tallywire.readers.pdf.Columns} finds the order in which people read, and
 * {@link org.tallywire.readers.pdf.ParagraphBuilder} joins lines. Fonts of the host are not looked at.
 */
@NullMarked
package org.tallywire.readers.pdf;

import org.jspecify.annotations.NullMarked;
