package org.tallywire.spark;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.tallywire.job.reading.FactsRow;
import org.tallywire.readers.parquet.ColumnType;
import org.tallywire.readers.parquet.RecordShape;

/** Facts as rows of Spark: a column for each component, with groups for records in it. */
final class FactsColumns {
    private static final RecordShape SHAPE = RecordShape.of(FactsRow.class);

    private FactsColumns() {}

    /** The columns of every row. */
    static StructType schema() {
        return schemaOf(SHAPE);
    }

    static Row rowOf(FactsRow facts) {
        return rowOf(facts, SHAPE);
    }

    private static StructType schemaOf(RecordShape shape) {
        StructType schema = new StructType();
        for (RecordShape.Field field : shape.fields()) {
            schema = schema.add(field.name(), typeOf(field.type()));
        }
        return schema;
    }

    private static DataType typeOf(ColumnType column) {
        return switch (column) {
            case ColumnType.Text text -> DataTypes.StringType;
            case ColumnType.Numeric number ->
                switch (number) {
                    case INT -> DataTypes.IntegerType;
                    case LONG -> DataTypes.LongType;
                    case DOUBLE -> DataTypes.DoubleType;
                };
            case ColumnType.Group group -> schemaOf(group.shape());
            case ColumnType.Repeated repeated -> DataTypes.createArrayType(typeOf(repeated.element()));
        };
    }

    private static Row rowOf(Object owner, RecordShape shape) {
        return RowFactory.create(shape.fields().stream()
                .map(field -> valueOf(field.of(owner), field.type()))
                .toArray());
    }

    private static @Nullable Object valueOf(@Nullable Object value, ColumnType column) {
        if (value == null) {
            return null;
        }
        return switch (column) {
            case ColumnType.Text text -> text.textOf(value);
            case ColumnType.Numeric number -> value;
            case ColumnType.Group group -> rowOf(value, group.shape());
            case ColumnType.Repeated repeated ->
                ((List<?>) value)
                        .stream()
                                .map(element -> valueOf(element, repeated.element()))
                                .toArray();
        };
    }
}
