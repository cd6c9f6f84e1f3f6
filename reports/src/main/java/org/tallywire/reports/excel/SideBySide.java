package org.tallywire.reports.excel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tallywire.compact.Interner;
import org.tallywire.report.ClaimRow;
import org.tallywire.report.FigureRow;
import org.tallywire.reports.wording.FigureWords;
import org.tallywire.reports.wording.HeadWords;
import org.tallywire.reports.wording.Wording;

/**
 * What each outlet says about the claims that more than one source tells of. Fed with all claims, then with all figures,
 * each in the order of the facts. Not thread-safe.
 */
final class SideBySide {
    /** More columns than a person can compare; outlets beyond share the last column. */
    static final int MOST_OUTLETS = 24;

    private static final int MOST_CLAIMS = 20_000;

    private final FigureWords words;
    private final HeadWords heads;
    private final Interner interner = new Interner();
    private final Map<String, Told> claims = new LinkedHashMap<>();
    private final Map<String, Integer> outlets = new TreeMap<>();
    private long leftOut;

    SideBySide(Wording wording) {
        this.words = wording.figures();
        this.heads = wording.heads();
    }

    void add(ClaimRow claim) {
        if (claim.independentSources() < 2 && claim.agreement().equals("AGREE")) {
            return;
        }
        if (claims.size() < MOST_CLAIMS) {
            claims.put(claim.id(), new Told(claim.withoutFigures(), new HashMap<>()));
        } else {
            leftOut++;
        }
    }

    void add(FigureRow figure) {
        Told told = figure.claim() == null ? null : claims.get(figure.claim());
        if (told != null) {
            String outlet = heads.outlet(figure);
            told.byOutlet()
                    .computeIfAbsent(outlet, name -> {
                        outlets.merge(name, 1, Integer::sum);
                        return new ArrayList<>();
                    })
                    .add(interner.intern(
                            new Value(words.quantity(figure), figure.bound().equals("EXACT") ? figure.value() : null)));
        }
    }

    /** Claims that are not shown because there are too many. */
    long leftOut() {
        return leftOut;
    }

    List<Told> claims() {
        return List.copyOf(claims.values());
    }

    /** The outlets that have columns of their own, those with the most claims first. */
    List<String> outlets() {
        return outlets.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_OUTLETS)
                .map(Map.Entry::getKey)
                .toList();
    }

    boolean hasMoreOutlets() {
        return outlets.size() > MOST_OUTLETS;
    }

    /** A claim, and what each outlet says in order of publication. */
    record Told(ClaimRow claim, Map<String, List<Value>> byOutlet) {
        /** What an outlet says: a number where it gives just one, else all that it wrote. */
        CellValue of(String outlet) {
            List<Value> values = byOutlet.getOrDefault(outlet, List.of());
            BigDecimal number = values.size() == 1 ? values.getFirst().number() : null;
            return number == null ? CellValue.words(text(values)) : CellValue.number(number);
        }

        /** What the outlets say that have no column. */
        CellValue ofOthers(Set<String> shown) {
            List<String> texts = new ArrayList<>();
            new TreeMap<>(byOutlet).forEach((outlet, values) -> {
                if (!shown.contains(outlet)) {
                    texts.add(outlet + ": " + text(values));
                }
            });
            return CellValue.words(String.join("\n", texts));
        }

        private static String text(List<Value> values) {
            Set<String> distinct = new LinkedHashSet<>();
            values.forEach(value -> distinct.add(value.text()));
            return String.join("; ", distinct);
        }
    }

    /**
     * @param number where the source gives one number without a limit
     */
    record Value(String text, @Nullable BigDecimal number) {}
}
