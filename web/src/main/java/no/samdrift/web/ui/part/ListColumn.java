package no.samdrift.web.ui.part;

import com.vaadin.flow.function.SerializableFunction;

/** A column as the export needs it: its key, header, and raw value. */
record ListColumn<T>(String key, String header, SerializableFunction<T, ?> value) {}
