package org.tallywire.reports.review;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.tallywire.reports.wording.CodeLabel;
import org.tallywire.reports.wording.CodeList;
import org.tallywire.reports.wording.Wording;
import org.tallywire.review.ReturnedRow;

/** The columns of the sheet for answers, found by their titles. Thread-safe. */
final class ReviewColumns {
    private static final String SHEET = "review";
    private static final List<String> ANSWERS = List.of("decision", "corrected", "comment", "reviewer");
    private static final List<String> NEEDED =
            List.of("key", "version", "written", "sentence", "decision", "corrected");

    private static final List<String> ALL =
            List.of("written", "sentence", "decision", "corrected", "comment", "reviewer", "key", "version");

    private final Map<String, String> keysByTitle = new HashMap<>();
    private final Map<String, String> decisions = new HashMap<>();
    private final List<Wording> languages;

    private ReviewColumns(List<Wording> languages) {
        this.languages = List.copyOf(languages);
        for (Wording wording : languages) {
            ALL.forEach(key -> keysByTitle.put(folded(title(wording, key)), key));
            for (CodeLabel decision : wording.labels().list(CodeList.DECISION)) {
                decisions.put(folded(decision.label()), decision.code());
            }
        }
    }

    /** The titles and decisions of all languages that reports are written in. */
    static ReviewColumns load() {
        return new ReviewColumns(Wording.languages().stream().map(Wording::of).toList());
    }

    /** Titles, in each language, of the columns that name the figure and tell what was shown of it. */
    String hiddenTitles() {
        return languages.stream()
                .map(wording -> "'" + title(wording, "key") + "' and '" + title(wording, "version") + "'")
                .collect(Collectors.joining(", or "));
    }

    private static String title(Wording wording, String key) {
        return wording.columns().of(SHEET, key).title();
    }

    /** The places of the columns under a header; empty where it is none of a sheet for answers. */
    Optional<Places> find(Row header) {
        Map<String, Integer> places = new HashMap<>();
        Map<String, String> titles = new HashMap<>();
        for (Cell cell : header) {
            String key = cell == null ? null : keysByTitle.get(folded(cell.getText()));
            if (cell != null && key != null) {
                places.putIfAbsent(key, cell.getColumnIndex());
                titles.putIfAbsent(key, cell.getText().strip());
            }
        }
        return places.keySet().containsAll(NEEDED) ? Optional.of(new Places(places, titles)) : Optional.empty();
    }

    private static String folded(String title) {
        return title.strip().toLowerCase(Locale.ROOT);
    }

    /** Where the columns of one sheet are. */
    final class Places {
        private final Map<String, Integer> places;
        private final Map<String, String> titles;
        private final Wording language;

        Places(Map<String, Integer> places, Map<String, String> titles) {
            this.places = Map.copyOf(places);
            this.titles = Map.copyOf(titles);
            this.language = languageOf(folded(titles.getOrDefault("corrected", "")));
        }

        boolean isTouched(Row row) {
            return ANSWERS.stream().anyMatch(key -> text(row, key) != null || isFormula(row, key));
        }

        boolean isEmpty(Row row) {
            return text(row, "key") == null && text(row, "sentence") == null;
        }

        ReturnedRow read(Row row) {
            String decision = text(row, "decision");
            return new ReturnedRow(
                    row.getRowNum(),
                    plain(row, "key"),
                    plain(row, "version"),
                    plain(row, "written"),
                    plain(row, "sentence"),
                    decision == null ? null : decisions.getOrDefault(folded(decision), decision),
                    corrected(row),
                    text(row, "comment"),
                    text(row, "reviewer"),
                    formulas(row));
        }

        /** A number that is text is written as the language of the sheet does. */
        private @Nullable String corrected(Row row) {
            String text = text(row, "corrected");
            boolean isText = cell(row, "corrected")
                    .filter(cell -> cell.getType() == CellType.STRING)
                    .isPresent();
            return text == null || !isText ? text : language.amounts().plain(text);
        }

        private Wording languageOf(String title) {
            return languages.stream()
                    .filter(wording -> folded(title(wording, "corrected")).equals(title))
                    .findFirst()
                    .orElse(languages.getFirst());
        }

        private List<String> formulas(Row row) {
            return ALL.stream()
                    .filter(key -> isFormula(row, key))
                    .map(key -> titles.getOrDefault(key, key))
                    .toList();
        }

        private boolean isFormula(Row row, String key) {
            return cell(row, key)
                    .filter(cell -> cell.getType() == CellType.FORMULA || cell.getFormula() != null)
                    .isPresent();
        }

        private String plain(Row row, String key) {
            String text = text(row, key);
            return text == null ? "" : text;
        }

        /** What stands in a cell; null where nothing but blanks does. */
        private @Nullable String text(Row row, String key) {
            return cell(row, key)
                    .map(ReviewColumns::text)
                    .filter(text -> !text.isBlank())
                    .map(String::strip)
                    .orElse(null);
        }

        private Optional<Cell> cell(Row row, String key) {
            Integer place = places.get(key);
            return place == null ? Optional.empty() : row.getOptionalCell(place);
        }
    }

    private static String text(Cell cell) {
        return switch (cell.getType()) {
            case NUMBER -> cell.asNumber().stripTrailingZeros().toPlainString();
            case STRING -> cell.asString();
            default -> cell.getText() == null ? "" : cell.getText();
        };
    }
}
