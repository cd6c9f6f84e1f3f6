package org.tallywire.app.settings;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A program that is told of runs.
 *
 * @param url of HTTP or HTTPS
 * @param token sent as a bearer token, or null for none
 */
public record WebhookSettings(URI url, @Nullable String token) {
    /** Without the secrets. */
    @Override
    public String toString() {
        return "WebhookSettings[" + url.getHost() + "]";
    }
}
