"""Three weeks of a town: what was, what is and what will be on its four channels.

Clubs, companies and people are invented; places are those of Chartres and its agglomeration.
"""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Mark:
    """Something that happened, counted from the start of the replay."""

    seconds: float
    kind: str
    label: str


@dataclass(frozen=True)
class Entry:
    day: int  # from today
    hour: str  # local
    minutes: int
    channel: str
    title: str
    venue: str
    summary: str
    scene: str
    palette: str
    seed: int = 1
    film: str = ""  # the footage of its replay
    offset: int = 0  # s of it before the programme opened
    marks: tuple[Mark, ...] = field(default=())


def goal(seconds: float, label: str) -> Mark:
    return Mark(seconds, "goal", label)


def chapter(seconds: float, label: str) -> Mark:
    return Mark(seconds, "chapter", label)


def agenda(seconds: float, label: str) -> Mark:
    return Mark(seconds, "agenda", label)


PAST = (
    Entry(
        -1,
        "20:00",
        105,
        "sport",
        "Étoile chartraine – Vaillante de Dreux",
        "Stade des Grands-Prés, Chartres",
        "Le derby du département s'est joué sur un seul but, devant un stade plein.",
        "stadium",
        "sport-night",
        3,
        "match",
        4,
        (
            chapter(0, "Coup d'envoi"),
            goal(12, "But ! Étoile chartraine 1 – 0"),
            chapter(21, "La fin du match"),
        ),
    ),
    Entry(
        -1,
        "18:30",
        90,
        "agglo",
        "Conseil communautaire de novembre",
        "Hôtel de ville et d'agglomération, Chartres",
        "Le budget des mobilités, les pistes cyclables et la rénovation des gymnases au vote.",
        "council",
        "agglo",
        1,
        "council",
        0,
        (
            agenda(0, "Ouverture de la séance"),
            agenda(5, "Budget des mobilités"),
            agenda(12, "Plan vélo : douze kilomètres de plus"),
        ),
    ),
    Entry(
        -2,
        "20:30",
        90,
        "culture",
        "Nuit du jazz : les Ardoises bleues",
        "Théâtre de Chartres",
        "Six musiciens de la région rejouent les standards d'un siècle de nuits blanches.",
        "concert",
        "culture",
        1,
        "concert",
        0,
        (chapter(0, "Ouverture"), chapter(9, "Ballade pour la Beauce")),
    ),
    Entry(
        -3,
        "18:00",
        100,
        "sport",
        "AS Beauce Handball – Sablons Loire",
        "Halle Jean-Cochet, Chartres",
        "Une première mi-temps étouffante, puis la défense à 6-0 a tout changé.",
        "arena",
        "sport-night",
        1,
        "hall",
        0,
        (chapter(0, "Coup d'envoi"), goal(10.5, "L'aile envole le score")),
    ),
    Entry(
        -4,
        "12:15",
        60,
        "business",
        "Les ateliers du parfum : une filière recrute",
        "Pôle cosmétique, Chartres",
        "Formuler, conditionner, contrôler : trois métiers racontés par ceux qui les font.",
        "laboratory",
        "business",
        1,
        "works",
        0,
        (chapter(0, "Formuler"), chapter(5, "Conditionner"), chapter(10, "Débattre")),
    ),
    Entry(
        -5,
        "17:00",
        75,
        "culture",
        "Sous les verrières : restaurer une rose",
        "Centre international du vitrail, Chartres",
        "Les maîtres verriers ouvrent leur atelier et montrent ce que la poussière cachait.",
        "rose",
        "culture",
        1,
        "heritage",
        0,
        (chapter(0, "La rose"), chapter(5, "La ville la nuit"), chapter(10, "Au bord de l'Eure")),
    ),
    Entry(
        -6,
        "20:00",
        110,
        "sport",
        "Rempart Basket – Union Val de Loir",
        "Le Colisée, Chartres",
        "Prolongation, tir au buzzer, parquet envahi : la soirée de l'année au Colisée.",
        "basket",
        "sport",
        1,
        "hall",
        5,
        (chapter(0, "Entre-deux"), goal(7, "Le tir à trois points de la gagne")),
    ),
    Entry(
        -7,
        "10:00",
        90,
        "agglo",
        "Le centre-ville en chantier : visite de la place Billard",
        "Place Billard, Chartres",
        "Nouveaux pavés, arbres et halles : ce qui change pour les commerçants et les clients.",
        "market",
        "agglo",
        2,
        "heritage",
        4,
        (chapter(0, "Le marché"), chapter(8, "Les halles")),
    ),
)

COMING = (
    Entry(
        1,
        "15:00",
        120,
        "sport",
        "Rempart Basket – Étoile de Vendôme",
        "Le Colisée, Chartres",
        "Les deux premiers de la poule se retrouvent, un mois après le match nul de l'aller.",
        "basket",
        "sport-night",
        4,
    ),
    Entry(
        1,
        "20:30",
        110,
        "culture",
        "L'Orchestre de la Plaine joue Ravel et Dvořák",
        "Théâtre de Chartres",
        "Cinquante musiciens amateurs et professionnels, une seule scène.",
        "orchestra",
        "culture-day",
        2,
    ),
    Entry(
        2,
        "12:15",
        45,
        "business",
        "L'usine qui fabrique les robots de la Beauce",
        "Zone du Jardin d'entreprises, Gellainville",
        "Visite guidée d'une entreprise qui outille les fermes et les laboratoires.",
        "factory",
        "business",
        1,
    ),
    Entry(
        3,
        "18:30",
        120,
        "agglo",
        "Conseil municipal de Chartres",
        "Hôtel de ville, Chartres",
        "Écoles, stationnement et illuminations de fin d'année à l'ordre du jour.",
        "council",
        "agglo-dusk",
        5,
    ),
    Entry(
        3,
        "20:00",
        75,
        "culture",
        "Lecture à voix haute : les lettres de l'hiver",
        "Médiathèque L'Apostrophe, Chartres",
        "Quatre lecteurs, des correspondances oubliées et un violoncelle.",
        "library",
        "culture",
        2,
    ),
    Entry(
        4,
        "18:00",
        90,
        "business",
        "Reprendre une entreprise près de chez soi",
        "Chartrexpo, Chartres",
        "Cédants et repreneurs racontent, sans détour, leur première année.",
        "forum",
        "business-night",
        3,
    ),
    Entry(
        5,
        "20:00",
        100,
        "sport",
        "AS Beauce Handball – Cap Atlantique",
        "Halle Jean-Cochet, Chartres",
        "Match en retard de la sixième journée, places à cinq euros.",
        "arena",
        "sport",
        6,
    ),
    Entry(
        6,
        "09:30",
        150,
        "sport",
        "Les dix kilomètres des vallées",
        "Bords de l'Eure, Le Coudray",
        "Huit cents coureurs entre les moulins, de Saint-Prest au pied de la cathédrale.",
        "runners",
        "sport",
        2,
    ),
    Entry(
        6,
        "18:00",
        60,
        "culture",
        "La ville s'illumine : lancement des fêtes",
        "Parvis de la cathédrale, Chartres",
        "Trois tableaux de lumière inédits sur le portail royal, commentés en direct.",
        "illuminated",
        "culture",
        2,
    ),
    Entry(
        7,
        "10:00",
        90,
        "agglo",
        "Grand marché de Noël : le premier matin",
        "Place des Épars, Chartres",
        "Cent exposants, leurs tables et leurs recettes.",
        "market",
        "agglo",
        4,
    ),
    Entry(
        8,
        "14:00",
        120,
        "sport",
        "Meeting de natation de l'agglomération",
        "L'Odyssée, Chartres",
        "Finales du 100 mètres et relais mixtes.",
        "swimming",
        "sport",
        3,
    ),
    Entry(
        9,
        "12:15",
        45,
        "business",
        "Le flacon du futur sera-t-il en verre ?",
        "Pôle cosmétique, Chartres",
        "Recyclage, consigne et design : trois industriels répondent.",
        "laboratory",
        "business-night",
        4,
    ),
    Entry(
        9,
        "19:00",
        80,
        "agglo",
        "Réunion publique : le nouveau quartier de la gare",
        "Salle des fêtes, Mainvilliers",
        "Logements, parc et passerelle : posez vos questions en direct.",
        "works",
        "agglo-dusk",
        2,
    ),
    Entry(
        10,
        "20:30",
        95,
        "culture",
        "Théâtre : La Traversée du plateau",
        "Salle Malraux, Luisant",
        "Une comédie sur deux voisins qui n'ont qu'une échelle.",
        "curtain",
        "culture",
        3,
    ),
    Entry(
        11,
        "18:30",
        70,
        "culture",
        "Vernissage : couleurs de la basse ville",
        "Musée des beaux-arts, Chartres",
        "Un siècle de peintres au bord de l'eau.",
        "museum",
        "culture-day",
        2,
    ),
    Entry(
        12,
        "18:00",
        60,
        "business",
        "Vent, soleil, blé : l'énergie de la plaine",
        "Le CompA, Chartres",
        "Agriculteurs et ingénieurs comptent ce que produit un champ.",
        "turbines",
        "business",
        5,
    ),
    Entry(
        13,
        "15:00",
        105,
        "sport",
        "Étoile chartraine – Avenir de Nogent",
        "Stade des Grands-Prés, Chartres",
        "Dernier match à domicile avant la trêve.",
        "stadium",
        "sport",
        8,
    ),
    Entry(
        14,
        "16:00",
        75,
        "agglo",
        "La basse ville à pied, histoire d'une rivière",
        "Bords de l'Eure, Chartres",
        "Lavoirs, tanneries et ponts : une promenade filmée pas à pas.",
        "river",
        "agglo",
        1,
    ),
)

# What the simulated encoder plays, one after the other: (title, summary, palette, seed).
LIVES = (
    (
        "Étoile chartraine – Avant-garde de l'Eure",
        "Huitième de finale de la coupe du département, à guichets fermés.",
        "sport",
        1,
    ),
    (
        "Tournoi des quartiers : les finales",
        "Les équipes des huit quartiers se disputent le trophée de la ville.",
        "sport-night",
        5,
    ),
    (
        "Étoile chartraine – Racing de la Voise",
        "Match en retard : un point sépare les deux équipes au classement.",
        "sport",
        9,
    ),
)
LIVE_VENUE = "Stade des Grands-Prés, Chartres"

# Footage: name -> (sound, the pictures of its shots).
FILMS = {
    "hall": ("crowd", (("arena", "sport-night", 1), ("basket", "sport", 1))),
    "concert": ("music", (("concert", "culture", 1), ("orchestra", "culture-day", 1))),
    "heritage": (
        "music",
        (
            ("rose", "culture", 1),
            ("illuminated", "culture", 1),
            ("river", "culture-day", 1),
            ("market", "agglo", 2),
        ),
    ),
    "council": ("room", (("council", "agglo", 1), ("forum", "business-night", 1))),
    "works": (
        "room",
        (("laboratory", "business", 1), ("factory", "business", 1), ("forum", "business-night", 2)),
    ),
}

# Who pays: (name, campaign, category, weight, words, colour, scene).
SPONSORS = (
    (
        "Biscuiterie des Trois Clochers",
        "Fêtes de fin d'année",
        "general",
        2,
        "Les sablés de la Beauce, depuis toujours.",
        "#9B3D12",
        ("market", "agglo", 6),
    ),
    (
        "Cycles Vaunoise",
        "L'hiver à vélo",
        "general",
        1,
        "Louez, réparez, roulez. À Chartres et à Lucé.",
        "#0F5C5C",
        ("river", "agglo", 4),
    ),
)
HOUSE = (
    "Ville et agglomération",
    "Un bus toutes les dix minutes",
    "general",
    1,
    "Le réseau change de rythme. Montez !",
    "#1D4ED8",
    ("works", "agglo", 3),
)

FANS = (
    "Léa",
    "Karim",
    "Jeanne",
    "Hugo",
    "Aïcha",
    "Maël",
    "Inès",
    "Paul",
    "Chloé",
    "Yanis",
    "Rose",
    "Tom",
)

SCENE_WORDS = {
    "beauce": "La cathédrale au-dessus des blés",
    "stadium": "Un match de football dans un stade éclairé",
    "arena": "Une joueuse de handball en plein saut",
    "basket": "Un ballon au-dessus du panier",
    "runners": "Des coureurs devant les clochers",
    "swimming": "Des nageurs dans leurs couloirs",
    "concert": "Un groupe sur scène dans les projecteurs",
    "orchestra": "Un orchestre et sa cheffe sous des verrières",
    "curtain": "Deux comédiens devant un rideau rouge",
    "rose": "Une rose de vitrail",
    "illuminated": "La cathédrale illuminée la nuit",
    "river": "Maisons et pont au bord de l'Eure",
    "museum": "Des visiteurs devant des tableaux",
    "library": "Une lectrice dans une bibliothèque",
    "council": "L'hémicycle du conseil",
    "market": "Un marché aux auvents rayés",
    "laboratory": "Flacons et fioles de parfum",
    "factory": "Des bras robotisés dans un atelier",
    "forum": "Un débat sur une scène",
    "works": "Un quartier en construction et un bus",
    "turbines": "Des éoliennes au-dessus des blés",
}


def body(venue: str) -> str:
    return (
        f"<p>Rendez-vous en direct : {venue}. L'entrée du public ouvre trente minutes avant. La "
        "rediffusion est disponible à cette même adresse dès la fin du direct.</p>"
    )
