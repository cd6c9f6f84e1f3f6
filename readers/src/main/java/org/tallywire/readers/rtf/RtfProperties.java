package org.tallywire.readers.rtf;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.tallywire.readers.fields.Field;
import org.tallywire.readers.fields.RankedFields;

/** What the group {@code info} says, and in which language most is written. Not thread-safe. */
final class RtfProperties {
    private final Map<String, StringBuilder> texts = new HashMap<>();
    private final Map<String, int[]> times = new HashMap<>();
    private final Map<Integer, Integer> languages = new HashMap<>();

    static boolean isText(String word) {
        return switch (word) {
            case "title", "author", "company" -> true;
            default -> false;
        };
    }

    static boolean isTime(String word) {
        return word.equals("creatim") || word.equals("revtim");
    }

    void add(String property, String words) {
        texts.computeIfAbsent(property, name -> new StringBuilder()).append(words);
    }

    /** A part of a time: {@code \yr2026}. */
    void addPart(String time, String part, int value) {
        int at = "yr mo dy hr min".indexOf(part) / 3;
        if (isTime(time) && part.matches("yr|mo|dy|hr|min")) {
            times.computeIfAbsent(time, name -> new int[5])[at] = value;
        }
    }

    /** So many letters are written in a language. */
    void count(int language, int letters) {
        languages.merge(language, letters, Integer::sum);
    }

    RankedFields fields(RtfWords words) {
        RankedFields fields = new RankedFields();
        fields.add(Field.TITLE, 0, "rtf:title", text("title"));
        fields.add(Field.AUTHORS, 0, "rtf:author", text("author"));
        fields.add(Field.PUBLISHER, 0, "rtf:company", text("company"));
        fields.add(Field.PUBLISHED, 0, "rtf:creatim", day("creatim"));
        fields.add(Field.PUBLISHED, 1, "rtf:revtim", day("revtim"));
        languages.entrySet().stream()
                .filter(one -> words.language(one.getKey()) != null)
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .ifPresent(most -> fields.add(Field.LANGUAGE, 0, "rtf:lang", words.language(most.getKey())));
        return fields;
    }

    private String text(String name) {
        return texts.getOrDefault(name, new StringBuilder()).toString();
    }

    /** The clock of a machine somewhere is no moment. */
    private String day(String name) {
        int[] time = times.getOrDefault(name, new int[5]);
        return time[0] == 0 ? "" : String.format(Locale.ROOT, "%04d-%02d-%02d", time[0], time[1], time[2]);
    }
}
