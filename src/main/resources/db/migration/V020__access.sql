-- room: access

-- The posts of the network and who holds them (岗位). A token says what a person may do; this says to whom a task goes. A
-- district that keeps its posts of a role here keeps all of them: one that is not listed, or that nobody holds, is vacant.
CREATE TABLE post (
  id uuid PRIMARY KEY,
  -- Subject of the holder's token; NULL while the post is vacant.
  subject text,
  -- The holder's name, or the post's while it is vacant. Names of officials in office are public.
  name text NOT NULL,
  role text NOT NULL,
  region_code region_code NOT NULL REFERENCES region (code),
  department text,
  -- False for a holder who is suspended or on long leave: the post counts as vacant.
  active boolean NOT NULL DEFAULT true
);

CREATE INDEX post_of_role ON post (role, region_code) INCLUDE (department, active, subject);
CREATE INDEX post_of_subject ON post (subject) WHERE subject IS NOT NULL;
