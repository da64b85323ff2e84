/**
 * What people say to each other about a thing that has a page: comments, and whom they name in them. No business noun: a
 * comment hangs on a kind and a key, as documents do. Cases take none: there the timeline is the talk, in which people are
 * named alike.
 *
 * <ul>
 *   <li>R1 A comment is seen by those who see the internal side of its thing; to others it does not exist.
 *   <li>R2 Whoever sees them takes part, but for those who see them only by a role that looks and does nothing.
 *   <li>R3 A comment is answered, an answer is not: what answers an answer belongs to the comment above both.
 *   <li>R4 Its author changes it within half an hour, and it says that it was changed.
 *   <li>R5 Its author takes it away, or who keeps the thing. That there was one, whose, and who took it away, stays.
 *   <li>R6 {@code @[id]} names a person whom the author knows by name: from the register of people, or because that person
 *       has said something there. Anything else of that form is words. Who is named is told, if they may read it; the author
 *       sees who was not.
 *   <li>R7 Those who follow the thing are told of a comment, if they may read it. Who comments or is named follows.
 *   <li>R8 A comment is found by those who see it, where its thing is found.
 *   <li>R9 Of each person and thing the last two looks are kept, for that person alone and for ninety days.
 * </ul>
 */
package no.samdrift.cooperation.comment;
