/**
 * Documents of word processors: DOCX (Office Open XML, ECMA-376) and ODT (OpenDocument 1.3, ISO/IEC 26300).
 *
 * <p>Start at {@link org.tallywire.readers.office.DocxReader} and {@link org.tallywire.readers.office.OdtReader}. Both
 * formats are XML in a ZIP archive. It is walked event by event, by the same reader as all XML here, without document
 * types and within the limits: a library that makes objects of all of it needs many times the memory, and shows deleted
 * text and notes as text.
 */
@NullMarked
package org.tallywire.readers.office;

import org.jspecify.annotations.NullMarked;
