brochure-title = La plus petite
brochure-subtitle = Une brochure pour de petites bêtes
kind-meeting = Réunions
criterion-audio = Voix
    .help = Combien de bêtes peuvent se parler.
criterion-free = Logiciel libre
value-free-yes = oui
value-free-no = non
