package org.tallywire.app.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What can be set about delivery. */
final class DeliveryReader {
    static final List<String> KEYS = List.of(
            "delivery.folder",
            "delivery.mail.to",
            "delivery.mail.from",
            "delivery.mail.host",
            "delivery.mail.port",
            "delivery.mail.security",
            "delivery.mail.user",
            "delivery.mail.password",
            "delivery.webhook.url",
            "delivery.webhook.token");

    private static final String HTTP = "an address that starts with https:// or http://";
    private static final int MOST_PORT = 65_535;

    private final SettingSources sources;
    private final Path directory;

    /** @param directory where relative paths start */
    DeliveryReader(SettingSources sources, Path directory) {
        this.sources = sources;
        this.directory = directory;
    }

    DeliverySettings read() {
        FoundSetting folder = sources.get("delivery.folder");
        return new DeliverySettings(folder.isSet() ? directory.resolve(folder.value()) : null, mail(), webhook());
    }

    private @Nullable MailSettings mail() {
        List<FoundSetting> to = sources.getList("delivery.mail.to");
        if (to.isEmpty()) {
            return null;
        }
        FoundSetting user = sources.get("delivery.mail.user");
        return new MailSettings(
                to.stream().map(DeliveryReader::address).toList(),
                address(sources.get("delivery.mail.from")),
                required(sources.get("delivery.mail.host"), "the name of a mail server"),
                Numbers.required(sources.get("delivery.mail.port"), 1, MOST_PORT),
                security(sources.get("delivery.mail.security")),
                user.isSet() ? user.value() : null,
                Secret.read(sources.get("delivery.mail.password"), directory));
    }

    private static String address(FoundSetting found) {
        if (found.value().matches("(?s).*[^@\\s]@[^@\\s]+.*")) {
            return found.value();
        }
        throw InvalidSettingException.of(found, "a mail address, such as news@example.org");
    }

    private static String required(FoundSetting found, String what) {
        if (found.isSet()) {
            return found.value();
        }
        throw InvalidSettingException.of(found, what);
    }

    private static MailSettings.Security security(FoundSetting found) {
        return switch (found.value().toLowerCase(Locale.ROOT)) {
            case "starttls" -> MailSettings.Security.STARTTLS;
            case "tls" -> MailSettings.Security.TLS;
            case "none" -> MailSettings.Security.NONE;
            default -> throw InvalidSettingException.of(found, "one of starttls, tls, none");
        };
    }

    private @Nullable WebhookSettings webhook() {
        FoundSetting found = sources.get("delivery.webhook.url");
        String url = Secret.read(found, directory);
        return url == null ? null : new WebhookSettings(http(found, url), token());
    }

    /** What cannot stand in a header would be named by the message of the library. */
    private @Nullable String token() {
        FoundSetting found = sources.get("delivery.webhook.token");
        String token = Secret.read(found, directory);
        if (token == null || token.matches("[!-~]+")) {
            return token;
        }
        throw unusable(found, "one line of ASCII letters, digits and signs, without blanks");
    }

    /** The address may be a secret, so no message names it. */
    private static URI http(FoundSetting found, String url) {
        try {
            URI uri = new URI(url);
            if (uri.getHost() != null && String.valueOf(uri.getScheme()).matches("https?")) {
                return uri;
            }
        } catch (URISyntaxException e) {
            throw unusable(found, HTTP + " (" + e.getReason() + ")");
        }
        throw unusable(found, HTTP);
    }

    private static InvalidSettingException unusable(FoundSetting found, String allowed) {
        FoundSetting masked = new FoundSetting(found.key(), Secret.masked(found.value()), found.origin());
        return InvalidSettingException.of(masked, allowed);
    }
}
