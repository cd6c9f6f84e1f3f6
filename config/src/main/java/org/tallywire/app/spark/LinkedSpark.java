package org.tallywire.app.spark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * An installation of Spark made of links to archives.
 *
 * @param list file that names the archives, as a class path
 */
record LinkedSpark(Path list) {
    /** The installation, beside the list; made anew where it is older. */
    SparkHome home() throws IOException {
        SparkHome home = new SparkHome(list.resolveSibling("spark-home"));
        Path release = home.path().resolve("RELEASE");
        if (!Files.exists(release) || isNewer(list, release)) {
            link(home.jars());
            Files.writeString(release, "Spark from the archives of a build\n");
        }
        return home;
    }

    private static boolean isNewer(Path one, Path other) throws IOException {
        return Files.getLastModifiedTime(one).compareTo(Files.getLastModifiedTime(other)) > 0;
    }

    private void link(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Path former : entriesOf(folder)) {
            Files.delete(former);
        }
        for (String archive : Files.readString(list).strip().split(File.pathSeparator, -1)) {
            Path file = Path.of(archive);
            Files.createSymbolicLink(folder.resolve(file.getFileName()), file);
        }
    }

    private static Set<Path> entriesOf(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.collect(TreeSet::new, Set::add, Set::addAll);
        }
    }
}
