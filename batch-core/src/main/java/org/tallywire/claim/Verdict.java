package org.tallywire.claim;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How the sources of a claim stand to each other, and why. The first that holds: denied, or a floor above a ceiling
 * (CONTRADICT); no number for all that stands (DIFFER); a correction, or no number for all that was ever said (REVISED);
 * else AGREE.
 *
 * @param reason for people
 */
record Verdict(Agreement agreement, String reason) {
    static Verdict of(List<Said> said, int denials) {
        List<Said> standing = said.stream().filter(Said::standing).toList();
        if (denials > 0) {
            return new Verdict(Agreement.CONTRADICT, "a source says that it is not so");
        }
        if (Range.common(ranges(standing)).isEmpty()) {
            return apart(ranges(standing));
        }
        Optional<Range> all = Range.common(ranges(said));
        if (all.isPresent() && said.stream().noneMatch(Said::corrected)) {
            return new Verdict(Agreement.AGREE, all.get().words() + " fits every statement");
        }
        List<Said> replaced = said.stream().filter(each -> !each.standing()).toList();
        String verb = ranges(replaced).stream().distinct().count() == 1 ? " was" : " were";
        return new Verdict(
                Agreement.REVISED, words(ranges(replaced)) + verb + " replaced by " + words(ranges(standing)));
    }

    private static Verdict apart(List<Range> standing) {
        boolean isBoundAgainstBound = standing.stream()
                .filter(Range::isFloor)
                .anyMatch(floor -> standing.stream().anyMatch(other -> other.isCeiling() && floor.liesAbove(other)));
        return isBoundAgainstBound
                ? new Verdict(Agreement.CONTRADICT, words(standing) + " exclude each other")
                : new Verdict(Agreement.DIFFER, "no number fits both " + words(standing));
    }

    private static List<Range> ranges(Collection<Said> said) {
        return said.stream().map(Said::range).toList();
    }

    private static String words(Collection<Range> ranges) {
        return ranges.stream()
                .sorted(Range.ASCENDING)
                .map(Range::words)
                .distinct()
                .collect(Collectors.joining(" and "));
    }
}
