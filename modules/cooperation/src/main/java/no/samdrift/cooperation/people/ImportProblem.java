package no.samdrift.cooperation.people;

import java.util.List;

/**
 * Why a line of a file cannot be stored.
 *
 * @param line of the file, from 1
 * @param column header of the field, null for the line as a whole
 * @param code last part of the text's key {@code refusal.<code>}
 */
public record ImportProblem(long line, String column, String code, List<Object> arguments) {
    public ImportProblem {
        arguments = List.copyOf(arguments);
    }
}
