package org.tallywire.app.settings;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * To whom reports are handed over; null for what is not wanted.
 *
 * @param folder that readers look into
 */
public record DeliverySettings(
        @Nullable Path folder,
        @Nullable MailSettings mail,
        @Nullable WebhookSettings webhook) {}
