package org.tallywire.reports.wording;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tallywire.report.CorrectionRow;
import org.tallywire.report.StagedFacts;

/** What reviewers said last about figures. What a source wrote stays as it is; an answer stands beside it. */
public final class Answers {
    private final Labels labels;
    private final Map<String, CorrectionRow> last = new HashMap<>();
    private boolean empty = true;

    private Answers(Labels labels) {
        this.labels = labels;
    }

    public static Answers of(StagedFacts facts, Labels labels) {
        Answers answers = new Answers(labels);
        facts.forEachCorrection(answers::add);
        return answers;
    }

    private void add(CorrectionRow row) {
        empty = false;
        if (row.isApplied()) {
            last.put(row.figure(), row);
        }
    }

    /** Whether nobody ever answered, refused answers counted as well. */
    public boolean isEmpty() {
        return empty;
    }

    /** Ids of the figures that were answered. */
    public Set<String> figures() {
        return Set.copyOf(last.keySet());
    }

    /** What the last reviewer says, and who: {@code wrong number: 41 (A. Reader)}. */
    public Optional<String> about(String figure) {
        return Optional.ofNullable(last.get(figure)).map(this::words);
    }

    private String words(CorrectionRow row) {
        String said = labels.of(CodeList.DECISION, row.decision());
        String number = row.corrected() == null ? "" : ": " + row.corrected();
        String comment = row.comment() == null ? "" : "; " + row.comment();
        String who = row.reviewer() == null ? "" : " (" + row.reviewer() + ")";
        return said + number + comment + who;
    }
}
