package org.tallywire.staging;

import java.util.Optional;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/** A migration that is not the same for each database: a script of its own, or nothing to do. */
final class DialectScript implements JavaMigration {
    private final String version;
    private final String description;
    private final Optional<String> resource;

    private DialectScript(String version, String description, Optional<String> resource) {
        this.version = version;
        this.description = description;
        this.resource = resource;
    }

    /**
     * The first migration: the batch framework's metadata tables, by the framework's own script for the database. When a
     * later version of the framework changes its tables, a later migration must bring older databases there.
     */
    static DialectScript batchMetadata(Dialect dialect) {
        return new DialectScript("1", "batch metadata", Optional.of(dialect.batchSchema()));
    }

    /** Indexes that a database keeps for foreign keys alone go; a server keeps none. */
    static DialectScript indexesOfForeignKeys(Dialect dialect) {
        return new DialectScript("12", "indexes of foreign keys", dialect.findScript("foreign-keys"));
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion(version);
    }

    @Override
    public String getDescription() {
        return description;
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) {
        resource.ifPresent(
                script -> ScriptUtils.executeSqlScript(context.getConnection(), new ClassPathResource(script)));
    }
}
