package org.tallywire.claim.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tallywire.lexicon.DataFolder;

class ClaimComparisonTest {
    static Stream<Arguments> cases() {
        return DataFolder.onClassPath("claim").getTable("changes.csv").rows().stream()
                .map(row -> Arguments.of(
                        row.get("id"),
                        row.list("former").stream()
                                .map(ClaimComparisonTest::state)
                                .toList(),
                        row.list("present").stream()
                                .map(ClaimComparisonTest::state)
                                .toList(),
                        row.list("expected"),
                        row.get("reason")));
    }

    private static ClaimState state(String written) {
        List<String> parts = List.of(written.strip().split(" "));
        return new ClaimState(
                parts.get(0),
                number(parts.get(1)),
                number(parts.get(2)),
                number(parts.get(3)),
                parts.get(4),
                Integer.parseInt(parts.get(5)),
                Set.copyOf(parts.subList(6, parts.size())));
    }

    private static @Nullable BigDecimal number(String written) {
        return written.equals("-") ? null : new BigDecimal(written);
    }

    private static String written(ClaimChange change) {
        return switch (change) {
            case ClaimChange.New found -> "NEW " + found.claim();
            case ClaimChange.Changed changed ->
                "CHANGED " + changed.claim() + (changed.former().equals(changed.claim()) ? "" : "<" + changed.former());
            case ClaimChange.Gone gone -> "GONE " + gone.former() + (gone.joined() == null ? "" : ">" + gone.joined());
        };
    }

    @ParameterizedTest(name = "{0}: {4}")
    @MethodSource("cases")
    void whatIsDifferentIsTold(
            String id, List<ClaimState> former, List<ClaimState> present, List<String> expected, String reason) {
        assertThat(ClaimComparison.of(former, present))
                .as(reason)
                .extracting(ClaimComparisonTest::written)
                .containsExactlyElementsOf(expected);
    }

    @ParameterizedTest(name = "{0}: {4}")
    @MethodSource("cases")
    void orderOfClaimsMakesNoDifference(
            String id, List<ClaimState> former, List<ClaimState> present, List<String> expected, String reason) {
        assertThat(ClaimComparison.of(new ArrayList<>(former).reversed(), new ArrayList<>(present).reversed()))
                .as(reason)
                .isEqualTo(ClaimComparison.of(former, present));
    }
}
