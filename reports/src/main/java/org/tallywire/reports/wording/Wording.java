package org.tallywire.reports.wording;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tallywire.lexicon.DataFolder;
import org.tallywire.lexicon.DataRow;

/**
 * All that a report says in one language: labels, titles, sentences, numbers and days. Words of sources are never
 * translated. Thread-safe.
 */
public final class Wording {
    /** The language of a report for which nothing else is set. */
    public static final String STANDARD = "en";

    private static final DataFolder FOLDER = DataFolder.onClassPath("labels");

    private final ULocale locale;
    private final DataFolder folder;
    private final Labels labels;
    private final ColumnTexts columns;
    private final Messages messages;
    private final Amounts amounts;
    private final Days days;
    private final Pronouns pronouns;

    private Wording(String language) {
        locale = ULocale.forLanguageTag(language);
        folder = FOLDER.folder(language);
        labels = Labels.read(folder.getTable("codes.csv"));
        columns = ColumnTexts.read(folder.getTable("columns.csv"));
        messages = new Messages(folder.getTable("texts.csv"), locale);
        amounts = new Amounts(locale, messages);
        days = new Days(locale, messages);
        pronouns = Pronouns.read(FOLDER.getTable("pronouns.csv"));
    }

    /** The languages that there are, the standard one first. */
    public static List<String> languages() {
        return FOLDER.getTable("languages.csv").rows().stream()
                .map(row -> row.get("tag"))
                .toList();
    }

    /**
     * The wording of one of the languages that there are.
     *
     * @throws IllegalArgumentException when there is no such language
     * @throws org.tallywire.lexicon.FaultyDataException when a file of the language is missing or wrong
     */
    public static Wording of(String language) {
        if (!languages().contains(language)) {
            throw new IllegalArgumentException(
                    "reports cannot be written in '" + language + "'; allowed: " + String.join(", ", languages()));
        }
        return new Wording(language);
    }

    public static Wording standard() {
        return of(STANDARD);
    }

    /** As a BCP 47 tag. */
    public String language() {
        return locale.toLanguageTag();
    }

    public Locale locale() {
        return locale.toLocale();
    }

    public Labels labels() {
        return labels;
    }

    public ColumnTexts columns() {
        return columns;
    }

    public Amounts amounts() {
        return amounts;
    }

    public Days days() {
        return days;
    }

    /** A sentence or title without values. */
    public String say(String key) {
        return messages.say(key, Map.of());
    }

    /**
     * A sentence with values.
     *
     * @param values by the names that stand in braces in the sentence; numbers are written as the language does
     */
    public String say(String key, Map<String, ?> values) {
        return messages.say(key, values);
    }

    /** The name of a sheet. */
    public String sheet(String key) {
        return say("sheet." + key);
    }

    /** What a reader should know first, as topic and text. */
    public List<DataRow> guide() {
        return folder.getTable("guide.csv").rows();
    }

    /** A figure in a few words. */
    public FigureWords figures() {
        return new FigureWords(this);
    }

    /** What stands at the head of a report, and whom a figure comes from. */
    public HeadWords heads() {
        return new HeadWords(this);
    }

    public UnitNames units() {
        return new UnitNames(labels, names());
    }

    /** Names of countries, languages and currencies. */
    public LocaleNames names() {
        return new LocaleNames(locale);
    }

    Pronouns pronouns() {
        return pronouns;
    }

    Messages messages() {
        return messages;
    }
}
