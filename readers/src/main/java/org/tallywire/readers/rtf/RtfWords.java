package org.tallywire.readers.rtf;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tallywire.lexicon.DataFolder;

/** Control words and numbers that stand for something, from {@code readers/rtf-*.csv}. Immutable. */
final class RtfWords {
    /** Groups that begin so hold no text of the article. */
    private static final Set<String> UNSEEN = Set.of(
            "annotation",
            "atnauthor",
            "atndate",
            "atnid",
            "bkmkend",
            "bkmkstart",
            "colortbl",
            "datafield",
            "fldinst",
            "footer",
            "footerf",
            "footerl",
            "footerr",
            "footnote",
            "ftncn",
            "ftnsep",
            "ftnsepc",
            "generator",
            "header",
            "headerf",
            "headerl",
            "headerr",
            "listtext",
            "nonshppict",
            "objdata",
            "pict",
            "pntext",
            "private",
            "tc",
            "tcn",
            "themedata",
            "xe");

    private final Map<String, String> symbols = new HashMap<>();
    private final Map<Integer, String> languages = new HashMap<>();

    RtfWords() {
        DataFolder folder = DataFolder.onClassPath("readers");
        folder.getTable("rtf-symbols.csv")
                .rows()
                .forEach(row ->
                        symbols.put(row.get("word"), row.find("character").orElse(" ")));
        folder.getTable("rtf-languages.csv")
                .rows()
                .forEach(row -> languages.put(Integer.parseInt(row.get("number")), row.get("tag")));
    }

    boolean isUnseen(String word) {
        return UNSEEN.contains(word);
    }

    @Nullable
    String symbol(String word) {
        return symbols.get(word);
    }

    @Nullable
    String language(int number) {
        return languages.get(number);
    }
}
