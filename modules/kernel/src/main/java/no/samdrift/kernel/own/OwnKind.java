package no.samdrift.kernel.own;

import no.samdrift.kernel.access.Right;

/**
 * A kind of thing that may be given fields. A produced constant each.
 *
 * @param kind as search, feed and audit call it
 * @param read whoever may see such things somewhere may know what fields they have
 */
public record OwnKind(String kind, Right read) {}
