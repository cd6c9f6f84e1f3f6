package org.tallywire.lexicon;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;

/**
 * The languages that there are lexicons of: a folder each, listed in {@code languages.csv} beside them. Nothing of a folder
 * is read before it is asked for. Immutable and thread-safe.
 */
public final class Lexicons {
    /** The folder for texts in a language that has none: digits, signs and dates in digits, and no words. */
    public static final String UNDETERMINED = "und";

    private final Map<String, Language> byTag = new LinkedHashMap<>();

    private Lexicons(DataFolder root) {
        for (DataRow row : root.getTable("languages.csv").rows()) {
            String tag = row.get("tag");
            byTag.put(tag, Language.in(root.folder(tag), tag));
        }
        if (!byTag.containsKey(UNDETERMINED)) {
            byTag.put(UNDETERMINED, Language.of(UNDETERMINED));
        }
    }

    /** The program's own. */
    public static Lexicons onClassPath() {
        return new Lexicons(DataFolder.onClassPath("lexicon"));
    }

    /** Those of a folder on disk. */
    public static Lexicons at(Path folder) {
        return new Lexicons(DataFolder.at(folder));
    }

    /** Names of the folders, in the order of the list. */
    public Set<String> tags() {
        return byTag.keySet();
    }

    /** The folders of all languages, in the order of the list. */
    public List<DataFolder> folders() {
        return byTag.values().stream().map(Language::folder).toList();
    }

    /**
     * The language of a folder.
     *
     * @throws IllegalArgumentException when there is none of this name
     */
    public Language get(String tag) {
        Language language = byTag.get(tag);
        if (language == null) {
            throw new IllegalArgumentException("no lexicons of \"" + tag + "\"; there are " + byTag.keySet());
        }
        return language;
    }

    /**
     * The folder for texts of a BCP 47 tag: of the tag itself or of its language, else {@link #UNDETERMINED}; empty for
     * what is no tag.
     */
    public Optional<String> find(String bcp47) {
        Locale locale = Locale.forLanguageTag(bcp47.replace('_', '-'));
        if (locale.getLanguage().isEmpty()) {
            return Optional.empty();
        }
        String tag = locale.toLanguageTag();
        return Optional.of(byTag.containsKey(tag) ? tag : ofLanguage(locale));
    }

    /** By two letters or by three: {@code spa} is {@code es}. */
    private String ofLanguage(Locale locale) {
        String language = locale.getLanguage();
        return byTag.keySet().stream()
                .filter(tag ->
                        tag.equals(language) || iso3(Locale.forLanguageTag(tag)).equals(iso3(locale)))
                .findFirst()
                .orElse(UNDETERMINED);
    }

    private static String iso3(Locale locale) {
        try {
            return locale.getISO3Language();
        } catch (MissingResourceException e) {
            return locale.getLanguage();
        }
    }
}
