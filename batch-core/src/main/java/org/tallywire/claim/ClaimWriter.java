package org.tallywire.claim;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tallywire.article.ContentHash;

/** Turns what has been grouped into claims, and leaves out what only one source ever told. */
final class ClaimWriter {
    private final Voices voices;

    ClaimWriter(Voices voices) {
        this.voices = voices;
    }

    /** The claims to keep, ordered by effect and id. */
    List<Claim> claims(List<OpenClaim> grouped) {
        return grouped.stream()
                .filter(ClaimWriter::isToldTwice)
                .map(this::claim)
                .sorted(Comparator.comparing(Claim::effect).thenComparing(Claim::id))
                .toList();
    }

    private static boolean isToldTwice(OpenClaim claim) {
        long articles = claim.joined().stream()
                .map(joined -> joined.statement().article().id())
                .distinct()
                .count();
        boolean isRevised = claim.joined().stream()
                .flatMap(joined -> joined.statement().attached().stream())
                .anyMatch(old -> old.rule() == JoinRule.REVISES);
        return articles > 1 || isRevised || !claim.denials().isEmpty();
    }

    private Claim claim(OpenClaim claim) {
        List<Said> said = Said.in(claim, voices);
        Verdict verdict = Verdict.of(said, claim.denials().size());
        Optional<Window> window = claim.window();
        return new Claim(
                ContentHash.idOf("claim", said.getFirst().figure().id()),
                claim.thing().effect(),
                claim.countedClass().orElse(null),
                claim.place().orElse(null),
                window.map(Window::first).orElse(null),
                window.map(Window::last).orElse(null),
                said.stream()
                        .filter(each -> !each.overtaken())
                        .map(ClaimWriter::least)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                said.stream()
                        .filter(each -> !each.overtaken())
                        .map(ClaimWriter::most)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                latest(said),
                verdict.agreement(),
                (int) said.stream().map(Said::voice).distinct().count(),
                verdict.reason(),
                members(claim, said));
    }

    private static BigDecimal least(Said said) {
        ClaimFigure figure = said.figure();
        return first(figure.value(), figure.low(), figure.high());
    }

    private static BigDecimal most(Said said) {
        ClaimFigure figure = said.figure();
        return first(figure.value(), figure.high(), figure.low());
    }

    private static BigDecimal first(@Nullable BigDecimal... numbers) {
        return Stream.of(numbers)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a statement without a number"));
    }

    private static @Nullable BigDecimal latest(List<Said> said) {
        return said.reversed().stream()
                .filter(each -> !each.corrected())
                .flatMap(each -> Stream.ofNullable(each.figure().value()))
                .findFirst()
                .orElse(null);
    }

    private static List<ClaimMember> members(OpenClaim claim, List<Said> said) {
        Comparator<Entry> byPublication = Comparator.comparing(Entry::figure, ClaimFigure.BY_PUBLICATION);
        Stream<Entry> stated = said.stream().map(each -> new Entry(each.figure(), each.member()));
        Stream<Entry> denied = claim.denials().stream()
                .map(figure -> new Entry(
                        figure, new ClaimMember(figure.id(), ClaimMember.Role.DENIES, JoinRule.DENIES.code())));
        return Stream.concat(stated, denied)
                .sorted(byPublication)
                .map(Entry::member)
                .toList();
    }

    private record Entry(ClaimFigure figure, ClaimMember member) {}
}
