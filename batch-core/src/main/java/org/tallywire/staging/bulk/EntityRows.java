package org.tallywire.staging.bulk;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tallywire.analysis.ArticleFacts;
import org.tallywire.entity.Entity;
import org.tallywire.entity.EntityMention;
import org.tallywire.figure.Figure;
import org.tallywire.staging.Dialect;
import org.tallywire.staging.Merge;

/**
 * The rows of entities and of their names. What was merged before in this run is remembered, up to a bound, and not sent
 * again; call {@link #committed} or {@link #rolledBack} when the transaction has ended. Not thread-safe.
 */
final class EntityRows {
    private static final Merge ENTITY = Merge.into(
                    "entities",
                    List.of("id"),
                    "id VARCHAR(32)",
                    "kind VARCHAR(20)",
                    "name VARCHAR",
                    "country_code VARCHAR(2)",
                    "latitude_degrees DOUBLE PRECISION",
                    "longitude_degrees DOUBLE PRECISION",
                    "label_rank BIGINT",
                    "job_execution_id BIGINT")
            .replacing(
                    "given.label_rank < kept.label_rank",
                    "kind",
                    "name",
                    "country_code",
                    "latitude_degrees",
                    "longitude_degrees",
                    "label_rank");

    private static final Merge ALIAS = Merge.into(
            "entity_aliases",
            List.of("entity_id", "name"),
            "entity_id VARCHAR(32)",
            "name VARCHAR(500)",
            "folded_name VARCHAR(1500)",
            "job_execution_id BIGINT");

    /** UTF-16 units; what is longer is nobody's name, and stands in the mention anyway. */
    private static final int LONGEST_ALIAS = 500;

    private final JdbcTemplate jdbc;
    private final long execution;
    private final String mergeEntity;
    private final String mergeAlias;
    private final Recent<Entity, Boolean> described = new Recent<>();
    private final Recent<String, Long> bestRanks = new Recent<>();
    private final Recent<Alias, Boolean> aliases = new Recent<>();

    EntityRows(JdbcTemplate jdbc, Dialect dialect, long execution) {
        this.jdbc = jdbc;
        this.execution = execution;
        this.mergeEntity = dialect.merge(ENTITY);
        this.mergeAlias = dialect.merge(ALIAS);
    }

    /** Adds the entities that the facts lead to, and the names they are written by. */
    void merge(List<ArticleFacts> articles) {
        Set<Entity> found = new LinkedHashSet<>();
        Set<Alias> names = new HashSet<>();
        for (ArticleFacts facts : articles) {
            facts.entities().forEach(mention -> add(mention, facts.article().body(), found, names));
            facts.figures().forEach(figure -> add(figure, found));
        }
        found.removeIf(described::contains);
        found.forEach(entity -> addNames(entity, names));
        names.removeIf(aliases::contains);
        mergeEntities(better(found));
        mergeAliases(new TreeSet<>(names));
        found.forEach(entity -> described.put(entity, true));
    }

    private static void add(EntityMention mention, String body, Set<Entity> found, Set<Alias> names) {
        found.add(mention.entity());
        addName(mention.entity(), mention.span().of(body), names);
    }

    private static void add(Figure figure, Set<Entity> found) {
        Stream.of(figure.place(), figure.attribution().entity())
                .filter(Objects::nonNull)
                .forEach(found::add);
    }

    /** The best description of each entity, in the order of ids, where it is better than the one that was sent before. */
    private Collection<Ranked> better(Collection<Entity> found) {
        Map<String, Ranked> best = new TreeMap<>();
        for (Entity entity : found) {
            best.merge(entity.id(), Ranked.of(entity), (one, other) -> one.rank <= other.rank ? one : other);
        }
        best.values().removeIf(this::isKept);
        return best.values();
    }

    private boolean isKept(Ranked entity) {
        Long best = bestRanks.get(entity.entity.id());
        return best != null && best <= entity.rank;
    }

    private static void addNames(Entity entity, Set<Alias> names) {
        addName(entity, entity.name(), names);
        entity.variants().forEach(variant -> addName(entity, variant, names));
    }

    private static void addName(Entity entity, String name, Set<Alias> names) {
        if (!name.isEmpty() && name.length() <= LONGEST_ALIAS) {
            names.add(new Alias(entity.id(), name));
        }
    }

    private void mergeEntities(Collection<Ranked> entities) {
        Batch.run(
                jdbc,
                mergeEntity,
                entities,
                (row, ranked) -> row.text(ranked.entity.id())
                        .name(ranked.entity.kind())
                        .text(ranked.entity.name())
                        .text(ranked.entity.country())
                        .number(ranked.entity.latitude())
                        .number(ranked.entity.longitude())
                        .number(ranked.rank)
                        .number(execution));
        entities.forEach(ranked -> bestRanks.put(ranked.entity.id(), ranked.rank));
    }

    private void mergeAliases(Collection<Alias> names) {
        Batch.run(
                jdbc,
                mergeAlias,
                names,
                (row, alias) -> row.text(alias.entity)
                        .text(alias.name)
                        .text(alias.name.toLowerCase(Locale.ROOT))
                        .number(execution));
        names.forEach(alias -> aliases.put(alias, true));
    }

    void committed() {
        described.committed();
        bestRanks.committed();
        aliases.committed();
    }

    void rolledBack() {
        described.rolledBack();
        bestRanks.rolledBack();
        aliases.rolledBack();
    }

    private record Ranked(Entity entity, long rank) {
        static Ranked of(Entity entity) {
            return new Ranked(entity, LabelRank.of(entity));
        }
    }

    private record Alias(String entity, String name) implements Comparable<Alias> {
        @Override
        public int compareTo(Alias other) {
            int byEntity = entity.compareTo(other.entity);
            return byEntity != 0 ? byEntity : name.compareTo(other.name);
        }
    }
}
