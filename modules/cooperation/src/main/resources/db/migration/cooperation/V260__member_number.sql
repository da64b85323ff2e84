-- published to the floors above: the number a member has on a day
create view cooperation_member_number as
select member_id,
       code,
       valid_from as first_day,
       coalesce(date_sub(valid_to, interval 1 day), cast('9999-12-31' as date)) as last_day
from cooperation_member_code;
