brochure-title = The smallest
brochure-subtitle = A brochure for small animals
kind-meeting = Meetings
criterion-audio = Voice
    .help = How many animals can talk to one another.
criterion-free = Free software
value-free-yes = yes
value-free-no = no
