brochure-title = La plus petite
kind-meeting = Réunions
criterion-audio = Voix
criterion-free = Logiciel libre
value-free-yes = oui
value-free-no = non
