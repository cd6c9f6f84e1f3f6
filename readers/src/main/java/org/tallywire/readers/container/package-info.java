/**
 * Documents inside documents: archives, mails with attachments, web archives.
 *
 * <p>A container's reader lists its {@link org.tallywire.readers.container.Entries};
 * {@link org.tallywire.readers.container.InnerDocuments} has each read by the reader that fits it, within the limits.
 * Entries are never written under their own names: small ones stay in memory, large ones go to a file that has no name.
 */
@NullMarked
package org.tallywire.readers.container;

import org.jspecify.annotations.NullMarked;
