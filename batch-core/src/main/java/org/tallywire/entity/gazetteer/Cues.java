package org.tallywire.entity.gazetteer;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tallywire.entity.EntityKind;
import org.tallywire.lexicon.DataFolder;
import org.tallywire.lexicon.DataRow;
import org.tallywire.lexicon.PhraseTable;

/**
 * Words beside and inside names.
 *
 * @param titles words before a person's name
 * @param names words inside names of organizations, places, events and works; of one word one cue for each kind
 * @param makers makers whose models bear numbers
 * @param placeNouns nouns of kinds of places, which stand beside the name: "the province of X", "X province"
 */
public record Cues(
        PhraseTable<TitleClass> titles,
        PhraseTable<List<Cue>> names,
        PhraseTable<String> makers,
        PlaceNouns placeNouns) {
    /** The cues of all these folders: the gazetteer's, and those of a language that has its own. */
    static Cues read(DataFolder... folders) {
        PhraseTable.Builder<TitleClass> titles = PhraseTable.builder();
        PhraseTable.Builder<String> makers = PhraseTable.builder();
        Map<String, Map<EntityKind, Collected>> cues = new LinkedHashMap<>();
        for (DataFolder folder : folders) {
            folder.findTable("titles.csv")
                    .ifPresent(table -> table.rows()
                            .forEach(row -> titles.add(row.get("title"), row.constant("class", TitleClass.class))));
            folder.findTable("model-makers.csv")
                    .ifPresent(table -> table.rows().forEach(row -> makers.add(row.get("maker"), row.get("maker"))));
            collect(folder, "org-cues.csv", EntityKind.ORGANIZATION, cues);
            collect(folder, "place-cues.csv", EntityKind.PLACE, cues);
            collect(folder, "event-cues.csv", EntityKind.EVENT, cues);
            collect(folder, "work-cues.csv", EntityKind.WORK, cues);
        }
        PhraseTable.Builder<List<Cue>> names = PhraseTable.builder();
        cues.forEach((word, kinds) -> names.add(word, cuesOf(kinds)));
        return new Cues(titles.build(), names.build(), makers.build(), PlaceNouns.read(folders));
    }

    private static void collect(
            DataFolder folder, String file, EntityKind kind, Map<String, Map<EntityKind, Collected>> cues) {
        folder.findTable(file).ifPresent(table -> {
            for (DataRow row : table.rows()) {
                String sort = row.find("kind").orElse("word").toLowerCase(Locale.ROOT);
                cues.computeIfAbsent(row.get("word").toLowerCase(Locale.ROOT), word -> new LinkedHashMap<>())
                        .computeIfAbsent(kind, any -> new Collected(sort, EnumSet.noneOf(CuePosition.class)))
                        .positions
                        .add(row.constant("position", CuePosition.class));
            }
        });
    }

    private static List<Cue> cuesOf(Map<EntityKind, Collected> kinds) {
        List<Cue> cues = new ArrayList<>();
        kinds.forEach((kind, cue) -> cues.add(new Cue(kind, cue.positions, cue.sort)));
        return List.copyOf(cues);
    }

    private record Collected(String sort, Set<CuePosition> positions) {}
}
