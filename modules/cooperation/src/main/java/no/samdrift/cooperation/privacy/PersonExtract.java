package no.samdrift.cooperation.privacy;

import java.util.List;
import no.samdrift.cooperation.access.Grants.GrantRow;
import no.samdrift.cooperation.people.PersonRow;

/**
 * What the house knows of somebody (personvernforordningen art. 15).
 *
 * @param grants which roles are held
 * @param texts what was written by and about the person, newest first
 */
public record PersonExtract(PersonRow person, List<GrantRow> grants, List<PersonalText> texts) {}
