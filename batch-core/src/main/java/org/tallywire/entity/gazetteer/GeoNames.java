package org.tallywire.entity.gazetteer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.tallywire.entity.Entity;
import org.tallywire.entity.EntityKind;
import org.tallywire.lexicon.FaultyDataException;

/**
 * Reads a folder of dumps of GeoNames as its users download and unpack them: {@code cities*.txt} with the places, and
 * {@code alternateNames*.txt} with further names, of which those in English and those without a language are taken.
 * Columns are those of the readme of download.geonames.org/export/dump.
 */
public final class GeoNames {
    private static final int PLACE_COLUMNS = 19;
    private static final int NAME_COLUMNS = 4;
    private static final int HISTORIC = 7;
    private static final Set<String> LANGUAGES = Set.of("en", "");

    private final Map<String, Set<String>> names = new HashMap<>();
    private final List<GazetteerEntry> entries = new ArrayList<>();

    private GeoNames() {}

    /**
     * Reads the folder.
     *
     * @throws FaultyDataException when it has no file of places, or a line that is not of the format
     */
    public static List<GazetteerEntry> read(Path folder) {
        GeoNames dumps = new GeoNames();
        List<Path> places = files(folder, "cities");
        if (places.isEmpty()) {
            throw new FaultyDataException(
                    folder.toString(),
                    0,
                    "no cities*.txt is there",
                    "unpack a dump of GeoNames, such as cities5000.zip, into it");
        }
        files(folder, "alternateNames").forEach(file -> dumps.eachLine(file, dumps::takeName));
        places.forEach(file -> dumps.eachLine(file, dumps::takePlace));
        return List.copyOf(dumps.entries);
    }

    private static List<Path> files(Path folder, String start) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(start)
                            && file.getFileName().toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }

    private static FaultyDataException unreadable(Path file, IOException cause) {
        return new FaultyDataException(
                file.toString(), 0, "cannot be read (" + cause.getMessage() + ")", "check its rights");
    }

    private void eachLine(Path file, LineTaker taker) {
        try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
            long number = 0;
            for (String line : (Iterable<String>) lines::iterator) {
                taker.take(new Line(file.toString(), ++number, List.of(line.split("\t", -1))));
            }
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private void takeName(Line line) {
        line.requireColumns(NAME_COLUMNS);
        boolean historic =
                line.fields.size() > HISTORIC && line.fields.get(HISTORIC).equals("1");
        if (LANGUAGES.contains(line.fields.get(2)) && !historic) {
            names.computeIfAbsent(line.fields.get(1), id -> new LinkedHashSet<>())
                    .add(line.fields.get(3));
        }
    }

    private void takePlace(Line line) {
        line.requireColumns(PLACE_COLUMNS);
        Set<String> all = new LinkedHashSet<>();
        all.add(line.fields.get(1));
        all.add(line.fields.get(2));
        all.addAll(names.getOrDefault(line.fields.get(0), Set.of()));
        all.removeIf(String::isBlank);
        String country = line.fields.get(8);
        Entity entity = new Entity(
                Entity.idOf(EntityKind.PLACE, "geonames/" + line.fields.get(0)),
                EntityKind.PLACE,
                line.fields.get(1),
                country.isEmpty() ? null : country,
                line.number(4),
                line.number(5));
        entries.add(new GazetteerEntry(entity, GazetteerEntry.GEONAMES, (long) line.number(14), List.copyOf(all)));
    }

    private interface LineTaker {
        void take(Line line);
    }

    private record Line(String file, long line, List<String> fields) {
        void requireColumns(int count) {
            if (fields.size() < count) {
                throw new FaultyDataException(
                        file,
                        line,
                        "expected " + count + " columns with tabs between them, found " + fields.size(),
                        "take the file as GeoNames publishes it");
            }
        }

        double number(int column) {
            try {
                return Double.parseDouble(fields.get(column));
            } catch (NumberFormatException e) {
                throw new FaultyDataException(
                        file,
                        line,
                        "\"" + fields.get(column) + "\" in column " + (column + 1) + " is no number",
                        "take the file as GeoNames publishes it");
            }
        }
    }
}
