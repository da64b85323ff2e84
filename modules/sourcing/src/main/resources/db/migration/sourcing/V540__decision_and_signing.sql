-- the decision an agreement rests on, and the day it was signed; neither is known of older ones
alter table sourcing_agreement
  add column decision_id bigint,
  add column signed_on   date,
  add key agreement_of_decision (decision_id);
