package org.tallywire.app.settings;

import java.util.List;
import java.util.stream.Collectors;
import org.tallywire.staging.DataStore;

/**
 * A setting for people to look at.
 *
 * @param key as in a settings file, such as {@code tallywire.out}
 * @param value what is in force; empty where nothing is set; of secrets, nothing
 * @param origin where it was set
 */
public record ShownSetting(String key, String value, String origin) {
    static ShownSetting of(String key, SettingSources sources) {
        List<FoundSetting> list = sources.getList(key);
        FoundSetting found = sources.get(key);
        String value = list.size() > 1
                ? list.stream().map(FoundSetting::value).collect(Collectors.joining(", "))
                : found.value();
        return new ShownSetting(SettingSources.PREFIX + key, shown(key, value), found.origin());
    }

    private static String shown(String key, String value) {
        return switch (key) {
            case "jdbc-url" -> masked(value);
            case "delivery.mail.password", "delivery.webhook.url", "delivery.webhook.token" -> Secret.masked(value);
            default -> value;
        };
    }

    /** User and password may stand behind the question mark. */
    private static String masked(String url) {
        String shown = DataStore.server(url).description();
        return shown.equals(url) ? url : shown + "?***";
    }
}
