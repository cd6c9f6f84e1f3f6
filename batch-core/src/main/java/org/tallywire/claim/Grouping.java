package org.tallywire.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The claims as they come to be, statement by statement in the order of publication. Not thread-safe. */
final class Grouping {
    private final List<OpenClaim> claims = new ArrayList<>();
    private final Map<Statement.Block, ClaimIndex> indexes = new HashMap<>();
    private final Stories stories = new Stories();

    /** A claim that a statement fits into. */
    private record Offer(int statement, OpenClaim claim, Fit fit) {
        static final Comparator<Offer> BEST = Comparator.comparing(Offer::fit, Fit.BEST)
                .thenComparingInt(offer -> offer.claim.number())
                .thenComparingInt(Offer::statement);
    }

    /** Takes the statements of one article: the best fits first, and what fits nowhere opens a claim. */
    void take(List<Statement> ofArticle) {
        List<Collection<OpenClaim>> candidates =
                ofArticle.stream().map(this::candidates).toList();
        List<Offer> offers = new ArrayList<>();
        for (int i = 0; i < ofArticle.size(); i++) {
            offers.addAll(offers(i, ofArticle.get(i), candidates.get(i)));
        }
        offers.sort(Offer.BEST);
        boolean hasJoined = false;
        boolean[] isPlaced = new boolean[ofArticle.size()];
        for (Offer offer : offers) {
            if (!isPlaced[offer.statement] && joins(ofArticle.get(offer.statement), offer.claim)) {
                isPlaced[offer.statement] = true;
                hasJoined = true;
            }
        }
        for (int i = 0; i < isPlaced.length; i++) {
            if (!isPlaced[i]) {
                place(ofArticle.get(i), hasJoined ? candidates.get(i) : List.of());
            }
        }
    }

    private Optional<ClaimIndex> findIndex(Statement statement) {
        return Optional.ofNullable(indexes.get(statement.block()));
    }

    private Collection<OpenClaim> candidates(Statement statement) {
        return findIndex(statement).map(index -> index.candidates(statement)).orElse(List.of());
    }

    private List<Offer> offers(int number, Statement statement, Collection<OpenClaim> candidates) {
        List<Offer> offers = new ArrayList<>();
        for (OpenClaim claim : candidates) {
            check(statement, claim).ifPresent(fit -> offers.add(new Offer(number, claim, fit)));
        }
        return offers;
    }

    /** Checks once more, because statements of the same article have joined since. */
    private boolean joins(Statement statement, OpenClaim claim) {
        Optional<Fit> fit = check(statement, claim);
        fit.ifPresent(found -> {
            claim.join(statement, found.rule());
            file(claim, statement);
        });
        return fit.isPresent();
    }

    private Optional<Fit> check(Statement statement, OpenClaim claim) {
        return JoinCheck.check(statement, claim, () -> stories.meet(statement, claim));
    }

    private void file(OpenClaim claim, Statement statement) {
        indexes.computeIfAbsent(statement.block(), block -> new ClaimIndex(claims))
                .file(claim, statement);
        stories.add(claim, statement);
    }

    /**
     * Joins or opens a claim.
     *
     * @param candidates what it did not fit into before its article told of other claims
     */
    private void place(Statement statement, Collection<OpenClaim> candidates) {
        Set<OpenClaim> all = new LinkedHashSet<>(candidates);
        findIndex(statement).ifPresent(index -> all.addAll(index.ofText(statement)));
        Optional<OpenClaim> best =
                offers(0, statement, all).stream().min(Offer.BEST).map(Offer::claim);
        if (best.isEmpty() || !joins(statement, best.get())) {
            OpenClaim opened = new OpenClaim(claims.size(), statement);
            claims.add(opened);
            file(opened, statement);
        }
    }

    /** Takes a statement that something is not so; one that comes before all that it would deny was overtaken. */
    void deny(Statement denial) {
        candidates(denial).stream()
                .filter(claim -> !denial.article().moment().isBefore(claim.begin()))
                .flatMap(claim -> JoinCheck.checkDenial(denial, claim).map(fit -> new Offer(0, claim, fit)).stream())
                .min(Offer.BEST)
                .ifPresent(offer -> offer.claim.deny(denial.figure()));
    }

    /** All claims, in the order in which they were opened. */
    List<OpenClaim> claims() {
        return claims;
    }
}
