package org.tallywire.readers.parquet;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A record as columns: one for each component, in their order, and under their names. Immutable. */
public record RecordShape(Class<?> type, Constructor<?> constructor, List<Field> fields) {
    public RecordShape {
        fields = List.copyOf(fields);
    }

    /**
     * The shape of a public record.
     *
     * @throws IllegalArgumentException when a component is of a type that no column keeps
     */
    public static RecordShape of(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        if (components == null) {
            throw new IllegalArgumentException("no column keeps a " + type.getName());
        }
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return new RecordShape(
                    type,
                    type.getDeclaredConstructor(types),
                    Arrays.stream(components).map(Field::of).toList());
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException("every record has a canonical constructor", e);
        }
    }

    /** The record of these values, one for each component. */
    Object recordOf(@Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException("these values are no " + type.getSimpleName(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName() + " is not public", e);
        }
    }

    /** A component. */
    public record Field(String name, Method accessor, ColumnType type) {
        private static Field of(RecordComponent component) {
            return new Field(component.getName(), component.getAccessor(), columnOf(component.getGenericType()));
        }

        private static ColumnType columnOf(Type type) {
            if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
                return new ColumnType.Repeated(columnOf(list.getActualTypeArguments()[0]));
            } else if (type == int.class) {
                return ColumnType.Numeric.INT;
            } else if (type == long.class) {
                return ColumnType.Numeric.LONG;
            } else if (type == double.class || type == Double.class) {
                return ColumnType.Numeric.DOUBLE;
            } else if (type instanceof Class<?> plain && ColumnType.Text.holds(plain)) {
                return new ColumnType.Text(plain);
            } else if (type instanceof Class<?> plain) {
                return new ColumnType.Group(RecordShape.of(plain));
            }
            throw new IllegalArgumentException("no column keeps a " + type.getTypeName());
        }

        /** What a record has there. */
        public @Nullable Object of(Object owner) {
            try {
                return accessor.invoke(owner);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(accessor + " cannot be called", e);
            }
        }
    }
}
