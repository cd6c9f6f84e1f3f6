package org.tallywire.reports.wording;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.tallywire.lexicon.DataRow;
import org.tallywire.lexicon.DataTable;

/**
 * The sentences of one language, by key. They are patterns of ICU's {@code MessageFormat}: names in braces stand for
 * values, and plurals are as the language has them. Thread-safe.
 */
final class Messages {
    private final String file;
    private final Map<String, MessageFormat> patterns = new HashMap<>();

    /**
     * @throws org.tallywire.lexicon.FaultyDataException when a pattern is wrong, or a key is there twice
     */
    Messages(DataTable table, ULocale locale) {
        file = table.name();
        for (DataRow row : table.rows()) {
            if (patterns.put(row.get("key"), pattern(row, locale)) != null) {
                throw row.faulty("the key " + row.get("key") + " is there twice", "remove one of the two lines");
            }
        }
    }

    private static MessageFormat pattern(DataRow row, ULocale locale) {
        try {
            return new MessageFormat(row.get("text"), locale);
        } catch (IllegalArgumentException e) {
            throw row.faulty("the text is no pattern (" + e.getMessage() + ")", "mend its braces");
        }
    }

    Set<String> keys() {
        return Set.copyOf(patterns.keySet());
    }

    /** The names that stand in braces in a pattern. */
    Set<String> namesIn(String key) {
        return pattern(key).getArgumentNames();
    }

    String say(String key, Map<String, ?> values) {
        MessageFormat pattern = pattern(key);
        // Formats of ICU are not thread-safe.
        synchronized (pattern) {
            return pattern.format(values);
        }
    }

    private MessageFormat pattern(String key) {
        MessageFormat pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalStateException(file + " has no line with the key " + key + "; add one");
        }
        return pattern;
    }
}
