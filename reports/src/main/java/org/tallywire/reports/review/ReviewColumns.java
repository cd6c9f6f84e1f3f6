package org.tallywire.reports.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.tallywire.reports.wording.CodeLabel;
import org.tallywire.reports.wording.CodeList;
import org.tallywire.reports.wording.ColumnTexts;
import org.tallywire.reports.wording.Labels;
import org.tallywire.review.ReturnedRow;

/** The columns of the sheet for answers, found by their titles. Thread-safe. */
final class ReviewColumns {
    private static final String SHEET = "Review";
    private static final List<String> ANSWERS = List.of("decision", "corrected", "comment", "reviewer");
    private static final List<String> NEEDED =
            List.of("key", "version", "written", "sentence", "decision", "corrected");

    private final Map<String, String> keysByTitle;
    private final Map<String, String> decisions;
    private final ColumnTexts texts;

    private ReviewColumns(ColumnTexts texts, Labels labels) {
        this.texts = texts;
        this.keysByTitle = new HashMap<>();
        for (String key :
                List.of("written", "sentence", "decision", "corrected", "comment", "reviewer", "key", "version")) {
            keysByTitle.put(folded(texts.of(SHEET, key).title()), key);
        }
        this.decisions = new HashMap<>();
        for (CodeLabel decision : labels.list(CodeList.DECISION)) {
            decisions.put(folded(decision.label()), decision.code());
        }
    }

    static ReviewColumns load() {
        return new ReviewColumns(ColumnTexts.english(), Labels.english());
    }

    /** Title of the column that names the figure. */
    String key() {
        return texts.of(SHEET, "key").title();
    }

    /** Title of the column that tells what was shown. */
    String version() {
        return texts.of(SHEET, "version").title();
    }

    /** The places of the columns under a header; empty where it is none of a sheet for answers. */
    Optional<Places> find(Row header) {
        Map<String, Integer> places = new HashMap<>();
        for (Cell cell : header) {
            String key = cell == null ? null : keysByTitle.get(folded(cell.getText()));
            if (cell != null && key != null) {
                places.putIfAbsent(key, cell.getColumnIndex());
            }
        }
        return places.keySet().containsAll(NEEDED) ? Optional.of(new Places(places)) : Optional.empty();
    }

    private static String folded(String title) {
        return title.strip().toLowerCase(Locale.ROOT);
    }

    /** Where the columns of one sheet are. */
    final class Places {
        private final Map<String, Integer> places;

        Places(Map<String, Integer> places) {
            this.places = Map.copyOf(places);
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
                    text(row, "corrected"),
                    text(row, "comment"),
                    text(row, "reviewer"),
                    formulas(row));
        }

        private List<String> formulas(Row row) {
            List<String> titles = new ArrayList<>();
            for (String key :
                    List.of("key", "version", "written", "sentence", "decision", "corrected", "comment", "reviewer")) {
                if (isFormula(row, key)) {
                    titles.add(texts.of(SHEET, key).title());
                }
            }
            return titles;
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
