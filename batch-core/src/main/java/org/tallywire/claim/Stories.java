package org.tallywire.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which claims the articles tell of: two articles that share one claim are likely to share others. Not thread-safe. */
final class Stories {
    private final Map<String, List<OpenClaim>> claimsOfArticle = new HashMap<>();

    void add(OpenClaim claim, Statement statement) {
        claimsOfArticle
                .computeIfAbsent(statement.article().id(), id -> new ArrayList<>(2))
                .add(claim);
    }

    /** Whether the statement's article and one of the claim's tell the same of something else. */
    boolean meet(Statement statement, OpenClaim claim) {
        return claimsOfArticle.getOrDefault(statement.article().id(), List.of()).stream()
                .anyMatch(other -> other != claim && !Collections.disjoint(others(other, statement), claim.articles()));
    }

    private static List<String> others(OpenClaim claim, Statement statement) {
        return claim.articles().stream()
                .filter(article -> !article.equals(statement.article().id()))
                .toList();
    }
}
