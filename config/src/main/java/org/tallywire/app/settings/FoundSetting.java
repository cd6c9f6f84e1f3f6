package org.tallywire.app.settings;

/**
 * A value as it was set.
 *
 * @param key below {@code tallywire}, such as {@code jdbc-url}
 * @param value without blanks around it; empty counts as not set
 * @param origin where it was set, for people
 */
record FoundSetting(String key, String value, String origin) {
    boolean isSet() {
        return !value.isEmpty();
    }
}
