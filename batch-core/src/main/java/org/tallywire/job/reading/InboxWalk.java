package org.tallywire.job.reading;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.tallywire.staging.bulk.Fault;
import org.tallywire.staging.bulk.StagingItem.Unread;

/**
 * Lists the regular files of files and folders. Names that start with a dot are left out below an inbox; links are
 * followed, but none that leads back to a folder around it. What cannot be looked at is set aside, and the walk goes on.
 */
final class InboxWalk implements FileVisitor<Path> {
    private static final Comparator<String> BY_CODE_POINT = (one, other) -> {
        int length = Math.min(one.length(), other.length());
        for (int i = 0; i < length; i++) {
            if (one.charAt(i) != other.charAt(i)) {
                return Integer.compare(one.codePointAt(i), other.codePointAt(i));
            }
        }
        return Integer.compare(one.length(), other.length());
    };

    /** Only a link that leads nowhere is visited as a link. */
    private static final Fault NO_TARGET = new Fault(
            Fault.Stage.READ, "file", "it is a link to a file that is not there", "send the file, or remove the link");

    private final List<InboxFile> files = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();
    private final Path inbox;

    private InboxWalk(Path inbox) {
        this.inbox = inbox;
    }

    /** All files of some inboxes; a file given as an inbox is one by itself, under its own name. */
    static Inbox of(List<Path> inboxes) throws IOException {
        List<InboxFile> files = new ArrayList<>();
        List<Unread> unread = new ArrayList<>();
        for (Path inbox : inboxes) {
            InboxWalk walk = new InboxWalk(inbox);
            Files.walkFileTree(inbox, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
            files.addAll(walk.files);
            unread.addAll(walk.unread);
        }
        files.sort(Comparator.comparing(InboxFile::name, BY_CODE_POINT));
        return new Inbox(files, unread);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (attributes.isRegularFile() && !isHidden(file)) {
            files.add(new InboxFile(
                    nameOf(file),
                    file,
                    attributes.size(),
                    attributes.lastModifiedTime().toInstant()));
        } else if (attributes.isSymbolicLink() && !isHidden(file)) {
            unread.add(new Unread(nameOf(file), 0, NO_TARGET));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException cause) {
        if (!(cause instanceof FileSystemLoopException) && !isHidden(file)) {
            unread.add(new Unread(nameOf(file), 0, fault(cause)));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException cause) {
        if (cause != null) {
            unread.add(new Unread(nameOf(folder), 0, fault(cause)));
        }
        return FileVisitResult.CONTINUE;
    }

    private boolean isHidden(Path path) {
        return !path.equals(inbox) && path.getFileName().toString().startsWith(".");
    }

    private String nameOf(Path path) {
        Path below = path.equals(inbox) ? lastOf(path) : inbox.relativize(path);
        return StreamSupport.stream(below.spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
    }

    private static Path lastOf(Path inbox) {
        Path last = inbox.toAbsolutePath().normalize().getFileName();
        return last == null ? inbox : last;
    }

    /** Why the bytes of a file cannot be had. */
    static Fault fault(IOException cause) {
        return switch (cause) {
            case NoSuchFileException gone ->
                new Fault(Fault.Stage.READ, "file", "it is not there (any more)", "check the name, or send it again");
            case AccessDeniedException denied ->
                new Fault(Fault.Stage.READ, "file", "access is denied", "allow this account to read it");
            default -> new Fault(Fault.Stage.READ, "file", "its bytes cannot be had: " + cause, "check the disk");
        };
    }
}
