package org.tallywire.entity.name;

import java.util.List;
import org.tallywire.entity.EntityKind;
import org.tallywire.entity.tagger.TagGrammar;

/** The kinds that the tagger tells apart, in the numbering of its tags; nationalities, events and works are one of them. */
final class NameTags {
    static final int PERSON = 0;
    static final int ORGANIZATION = 1;
    static final int PLACE = 2;
    static final int OTHER = 3;
    static final TagGrammar GRAMMAR = new TagGrammar(4);

    private static final List<EntityKind> KINDS =
            List.of(EntityKind.PERSON, EntityKind.ORGANIZATION, EntityKind.PLACE, EntityKind.WORK);

    private NameTags() {}

    /** The kind by its name in CoNLL columns. */
    static int ofColumn(String kind) {
        return switch (kind) {
            case "PER" -> PERSON;
            case "ORG" -> ORGANIZATION;
            case "LOC" -> PLACE;
            default -> OTHER;
        };
    }

    static int of(EntityKind kind) {
        return switch (kind) {
            case PERSON -> PERSON;
            case ORGANIZATION -> ORGANIZATION;
            case PLACE -> PLACE;
            case NATIONALITY, EVENT, WORK -> OTHER;
        };
    }

    /** A number of its own for each kind, from 0. */
    static int number(EntityKind kind) {
        return switch (kind) {
            case PERSON -> 0;
            case ORGANIZATION -> 1;
            case PLACE -> 2;
            case NATIONALITY -> 3;
            case EVENT -> 4;
            case WORK -> 5;
        };
    }

    /** The kind that a tag stands for where nothing else is known. */
    static EntityKind kind(int tagKind) {
        return KINDS.get(tagKind);
    }
}
