package org.tallywire.readers.parquet;

import dev.hardwood.row.PqList;
import dev.hardwood.row.StructAccessor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes records of rows. */
record RecordRows(RecordShape shape) {
    /** The record of a row, or of a group in one. */
    Object recordOf(StructAccessor row) {
        @Nullable
        Object[] values = shape.fields().stream()
                .map(field -> row.isNull(field.name()) ? null : valueOf(row, field))
                .toArray();
        return shape.recordOf(values);
    }

    private static Object valueOf(StructAccessor row, RecordShape.Field field) {
        String name = field.name();
        return switch (field.type()) {
            case ColumnType.Text text -> text.valueOf(row.getString(name));
            case ColumnType.Numeric number ->
                switch (number) {
                    case INT -> row.getInt(name);
                    case LONG -> row.getLong(name);
                    case DOUBLE -> row.getDouble(name);
                };
            case ColumnType.Group group -> new RecordRows(group.shape()).recordOf(row.getStruct(name));
            case ColumnType.Repeated repeated -> listOf(row.getList(name), repeated.element());
        };
    }

    private static List<?> listOf(PqList list, ColumnType element) {
        return switch (element) {
            case ColumnType.Text text ->
                list.strings().stream().map(text::valueOf).toList();
            case ColumnType.Group group -> {
                RecordRows rows = new RecordRows(group.shape());
                yield list.structs().stream().map(rows::recordOf).toList();
            }
            case ColumnType.Numeric number -> throw new IllegalArgumentException("lists are of texts or records");
            case ColumnType.Repeated lists -> throw new IllegalArgumentException("lists are of texts or records");
        };
    }
}
