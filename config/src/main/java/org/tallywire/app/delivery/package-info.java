/**
 * To whom reports are handed over: a folder, readers of mail, a webhook. Each is a
 * {@link org.tallywire.job.delivery.DeliveryTarget}; {@link org.tallywire.app.delivery.FolderTarget} is the simplest.
 */
@NullMarked
package org.tallywire.app.delivery;

import org.jspecify.annotations.NullMarked;
