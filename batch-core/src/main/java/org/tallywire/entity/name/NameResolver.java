package org.tallywire.entity.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tallywire.entity.Entity;
import org.tallywire.entity.EntityMention;
import org.tallywire.entity.gazetteer.CountryAdjectives;
import org.tallywire.entity.gazetteer.GazetteerEntry;
import org.tallywire.entity.gazetteer.Spellings;

/**
 * Leads the names of an article to their entries: by gazetteer, by the full name in the same article, else by the name
 * itself. Not thread-safe.
 */
final class NameResolver {
    private final NameText text;
    private final ArticleNames names;
    private final EntryChoice choice;
    private final CountryAdjectives adjectives;
    private final Map<String, Entity> byKey = new HashMap<>();

    NameResolver(NameText text, ArticleNames names, EntryChoice choice, CountryAdjectives adjectives) {
        this.text = text;
        this.names = names;
        this.choice = choice;
        this.adjectives = adjectives;
    }

    List<EntityMention> resolve(List<Candidate> found) {
        List<EntityMention> mentions = new ArrayList<>(found.size());
        for (Candidate name : found) {
            mentions.add(mention(name));
        }
        return mentions;
    }

    private EntityMention mention(Candidate name) {
        GazetteerEntry entry = listed(name);
        if (entry != null) {
            return entry.isCountry() ? country(name, entry) : mention(name, entry.entity(), name.rule());
        }
        if (names.isAmbiguous(text, name)) {
            return mention(name, named(name), name.rule());
        }
        Candidate full = names.fullNameOf(text, name);
        GazetteerEntry fullEntry = listed(full);
        Entity entity = fullEntry == null ? named(full) : fullEntry.entity();
        boolean unclear = name.naming() != null;
        return mention(name, entity, unclear ? "ambiguous:" + name.rule() : name.rule());
    }

    /** A country, or its nationality where the name stands as an adjective: the US economy. */
    private EntityMention country(Candidate name, GazetteerEntry entry) {
        return adjectives
                .nationality(surface(name))
                .filter(nationality -> text.isBeforeNoun(name.end()))
                .map(nationality -> mention(name, nationality, "gazetteer:country-adjective"))
                .orElseGet(() -> mention(name, entry.entity(), "gazetteer:country"));
    }

    private String surface(Candidate name) {
        return text.text().span(name.first(), name.end()).of(text.text().text());
    }

    private EntityMention mention(Candidate name, Entity entity, String rule) {
        return new EntityMention(text.text().span(name.first(), name.end()), entity, rule);
    }

    private @Nullable GazetteerEntry listed(Candidate name) {
        return name.naming() == null ? null : choice.choose(name.naming(), name.kind());
    }

    /** An entry by the name's words, without case, accents and spaces of other width. */
    private Entity named(Candidate name) {
        return byKey.computeIfAbsent(FoundNames.keyOf(text, name), key -> {
            String surface = surface(name);
            String label = surface.replaceAll("\\s+", " ");
            return new Entity(Entity.idOf(name.kind(), Spellings.key(surface)), name.kind(), label, null, null, null);
        });
    }
}
