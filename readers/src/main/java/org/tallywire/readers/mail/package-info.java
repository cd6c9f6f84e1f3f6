/**
 * Mails: single ones, mailboxes, and web pages that a browser has saved as a mail (MHTML).
 *
 * <p>Start at {@link org.tallywire.readers.mail.MailReader}.
 */
@NullMarked
package org.tallywire.readers.mail;

import org.jspecify.annotations.NullMarked;
