package org.tallywire.topic;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Something that is watched. Of each kind of condition that it has, one must hold; a kind without any asks for nothing.
 *
 * <p>A figure carries the topic when it tells of one of the effects at one of the places, in an article that names one of
 * the entities and has one of the words. An article carries it when one of its figures does; a topic without effects asks
 * for no figure, only that the article names one of the places. A claim carries it when one of its figures does.
 *
 * @param id for commands and names of files: small letters, digits and hyphens
 * @param label for people
 * @param entities names of persons, organizations, places and whatever else has a name; any spelling that is known
 * @param places names of places; a country stands for every place in it
 * @param effects codes such as {@code DISPLACED}
 * @param words that stand in the article or its title; see {@link WatchWord}
 */
public record Topic(
        String id,
        String label,
        List<String> entities,
        List<String> places,
        List<String> effects,
        List<WatchWord> words) {
    /** Characters of the longest id. */
    public static final int LONGEST_ID = 60;

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** @throws IllegalArgumentException when the id is none, or no condition is given */
    public Topic {
        entities = List.copyOf(entities);
        places = List.copyOf(places);
        effects = List.copyOf(effects);
        words = List.copyOf(words);
        if (!isId(id)) {
            throw new IllegalArgumentException("no id of a topic: " + id);
        }
        if (entities.isEmpty() && places.isEmpty() && effects.isEmpty() && words.isEmpty()) {
            throw new IllegalArgumentException("topic " + id + " has no condition");
        }
    }

    /** Whether a topic can have this id. */
    public static boolean isId(String id) {
        return id.length() <= LONGEST_ID && ID.matcher(id).matches();
    }
}
