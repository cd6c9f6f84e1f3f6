package org.tallywire.spark;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.hadoop.fs.FileSystem;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.tallywire.readers.parquet.ParquetFolder;

/**
 * Where facts are kept in Parquet.
 *
 * @param address a path, or a URI of any file system that Spark knows
 */
record FactsFolder(String address) {
    /** Bytes of a row group; what a task holds before it writes. */
    private static final int GROUP = 16 * 1024 * 1024;

    /** The folder of a path, or of an address with a scheme. */
    static FactsFolder at(String place) {
        return new FactsFolder(
                place.contains("://")
                        ? place
                        : Path.of(place).toAbsolutePath().toUri().toString());
    }

    boolean exists(SparkSession spark) throws IOException {
        org.apache.hadoop.fs.Path folder = new org.apache.hadoop.fs.Path(address);
        return files(spark, folder).exists(folder);
    }

    /** Says that it is not complete, whatever Spark has said of it. */
    void retract(SparkSession spark) throws IOException {
        org.apache.hadoop.fs.Path mark = new org.apache.hadoop.fs.Path(address, ParquetFolder.COMPLETE);
        files(spark, mark).delete(mark, false);
    }

    /** Shared with Spark, which closes it. */
    private static FileSystem files(SparkSession spark, org.apache.hadoop.fs.Path path) throws IOException {
        return path.getFileSystem(spark.sparkContext().hadoopConfiguration());
    }

    /** How many rows are there. */
    long count(SparkSession spark) {
        return spark.read().schema(FactsColumns.schema()).parquet(address).count();
    }

    /** Writes rows, a file a task; a task that is repeated leaves one file. */
    void write(SparkSession spark, JavaRDD<Row> rows) {
        spark.createDataFrame(rows, FactsColumns.schema())
                .write()
                .option("compression", "gzip")
                .option("parquet.block.size", GROUP)
                .parquet(address);
    }
}
