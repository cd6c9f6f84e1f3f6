package org.tallywire.app.schedule;

/** A file for a scheduler. */
public record ScheduleFile(String name, String text) {}
